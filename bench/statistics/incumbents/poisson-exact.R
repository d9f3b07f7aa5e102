source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))), "bench.R"))
counts <- matrix(numbers("counts"), nrow = 2)

measure(
  paste("R", getRversion()),
  function() {
    found <- matrix(0, 2, ncol(counts))
    for (pair in seq_len(ncol(counts))) {
      tested <- poisson.test(c(counts[2, pair], counts[1, pair]), c(1, 3), conf.level = 0.9)
      found[, pair] <- c(tested$p.value, tested$conf.int[1])
    }
    found
  },
  function(found) list(ps = sum(found[1, ]), lows = sum(found[2, ]))
)
