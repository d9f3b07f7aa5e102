# WDD and WDQ a second time, plainly from the papers, since no installed software has them. Writes wdd.json:
# Rscript bench/references/statistics/wdd.R
suppressPackageStartupMessages(library(jsonlite))
set.seed(4141)

# Wheeler & Ratcliffe 2018: change of the treated less change of the comparison; a Poisson count is its own variance.
part <- function(treated, control, time, areas, alpha, weights = 1) {
  rate <- function(counts, area) weights * (counts[, 2] / time[2] - counts[, 1] / time[1]) / area
  spread <- function(counts, area) (weights / area)^2 * (counts[, 2] / time[2]^2 + counts[, 1] / time[1]^2)
  estimate <- sum(rate(treated, areas[1]) - rate(control, areas[2]))
  c(estimate, sum(spread(treated, areas[1]) + spread(control, areas[2])))
}
told <- function(estimate, variance, alpha) {
  se <- sqrt(variance)
  list(estimate = estimate, standardError = se, z = estimate / se, p = 2 * pnorm(-abs(estimate / se)),
       interval = estimate + c(-1, 1) * qnorm(1 - alpha / 2) * se)
}
expectations <- function(under, found) lapply(names(found), function(name)
  list(path = unbox(paste0("/result", under, "/", name)), value = if (length(found[[name]]) == 1) unbox(found[[name]]) else found[[name]],
       relative = unbox(1e-12), absolute = unbox(1e-12)))

cases <- list()
add <- function(id, method, input, expect) cases[[length(cases) + 1]] <<- list(id = unbox(id), method = unbox(method), input = input, expect = expect)
draw <- function(kinds, means) matrix(rpois(2 * kinds, rep(means, each = kinds)), kinds)

levels <- list(few = c(3, 2), some = c(24, 17), many = c(810, 640), risen = c(40, 71))
for (level in names(levels)) for (ring in c(FALSE, TRUE)) for (shape in c("plain", "areas", "periods", "harm")) {
  kinds <- if (shape == "harm") 4 else 1
  areas <- if (shape == "areas") c(1.25, 3.5, 2.75, 7.1) else if (shape == "harm") c(2, 0.6, 1, 1) else rep(1, 4)
  time <- if (shape == "periods") c(36, 12) else if (shape == "harm") c(3, 1) else c(1, 1)
  alpha <- if (level == "some") 0.05 else 0.1
  weights <- if (shape == "harm") c(1.5, 12, 80, 365) else 1
  means <- levels[[level]]
  t <- draw(kinds, means); c0 <- draw(kinds, means[c(1, 1)] * 1.6); dt <- draw(kinds, means * 2.2); dc <- draw(kinds, means[c(1, 1)] * 2.9)
  place <- part(t, c0, time, areas[1:2], alpha, weights)
  around <- part(dt, dc, time, areas[3:4], alpha, weights)
  whole <- if (ring) place + around else place
  pair <- function(counts, kind) counts[kind, ]
  counted <- function(kind) c(list(treated = pair(t, kind), control = pair(c0, kind)),
                              if (ring) list(displacementTreated = pair(dt, kind), displacementControl = pair(dc, kind)))
  input <- if (shape == "harm") list(harm = list(weights = unbox("by hand"), kinds = lapply(seq_len(kinds), function(k)
    c(counted(k), list(weight = unbox(weights[k])))))) else counted(1)
  input$alpha <- unbox(alpha)
  if (shape %in% c("periods", "harm")) input$timeWeights <- time
  if (shape %in% c("areas", "harm")) input$areaWeights <- c(list(treated = unbox(areas[1]), control = unbox(areas[2])),
    if (ring) list(displacementTreated = unbox(areas[3]), displacementControl = unbox(areas[4])))
  expect <- c(expectations("", told(whole[1], whole[2], alpha)), expectations("/local", told(place[1], place[2], alpha)))
  if (ring) expect <- c(expect, expectations("/displacement", told(around[1], around[2], alpha)))
  add(paste("wdd", level, shape, if (ring) "ring" else "place", sep = "-"), "wdd", input, expect)
}

# Bowers & Johnson 2003; the effects of Guerette 2009.
for (n in 1:12) {
  b <- rpois(3, c(60, 90, 140)) + 1; a <- rpois(3, c(35, 60 + 7 * n, 130)) + 1
  success <- a[1] / a[3] - b[1] / b[3]
  if (success >= 0) next
  buffer <- a[2] / a[3] - b[2] / b[3]
  found <- list(wdq = buffer / success, success = success, buffer = buffer, grossEffect = b[1] - a[1], netEffect = b[1] / b[3] - a[1] / a[3],
                totalNetEffect = (b[1] * (a[3] / b[3]) - a[1]) + (b[2] * (a[3] / b[3]) - a[2]))
  add(paste0("wdq-", n), "wdq", list(treated = c(b[1], a[1]), control = c(b[3], a[3]), displacementTreated = c(b[2], a[2])), expectations("", found))
}

software <- paste0("R ", R.version$major, ".", R.version$minor, ", a second implementation from the papers (no independent software has it)")
write(toJSON(list(software = unbox(software), script = unbox("wdd.R"), cases = cases), digits = NA, pretty = 1), "bench/references/statistics/wdd.json")
cat(length(cases), "cases\n")
