# The exact conditional test of two Poisson counts, by R's own poisson.test. Writes poisson-exact.json:
# Rscript bench/references/statistics/poisson-exact.R
suppressPackageStartupMessages(library(jsonlite))

cases <- list()
add <- function(before, after, exposures, alpha) {
  found <- poisson.test(c(after, before), rev(exposures), conf.level = 1 - alpha)
  open <- before == 0
  value <- function(path, value) list(path = unbox(path), value = value, relative = unbox(1e-10), absolute = unbox(1e-14))
  interval <- if (open) list(unbox(found$conf.int[1]), NULL) else as.numeric(found$conf.int)
  cases[[length(cases) + 1]] <<- list(
    id = unbox(paste("poisson-exact", before, after, paste(exposures, collapse = "-"), alpha, sep = "-")), method = unbox("poisson-exact"),
    input = list(counts = c(before, after), exposures = exposures, alpha = unbox(alpha)),
    expect = list(value("/result/p", unbox(found$p.value)),
                  value("/result/ratio", if (open) NULL else unbox(as.numeric(found$estimate))),
                  value("/result/interval", interval)))
}
# Equal counts, none on either side, ties in likelihood, long before and short after, and the other way round.
for (pair in list(c(4, 1), c(1, 4), c(6, 2), c(0, 3), c(3, 0), c(1, 1), c(7, 7), c(20, 10), c(12, 25), c(150, 121), c(2400, 2291), c(61000, 60100)))
  for (exposures in list(c(1, 1), c(36, 12), c(0.7, 2.9))) add(pair[1], pair[2], exposures, if (sum(pair) %% 2 == 0) 0.1 else 0.05)
add(500, 20, c(1, 1), 0.01)
add(8, 2, c(4, 1), 0.1)

software <- paste0("R ", R.version$major, ".", R.version$minor, ", stats::poisson.test")
write(toJSON(list(software = unbox(software), script = unbox("poisson-exact.R"), cases = cases), digits = NA, pretty = 1, null = "null"),
      "bench/references/statistics/poisson-exact.json")
cat(length(cases), "cases\n")
