# What every R script of a contest shares. Called: Rscript X.R FOLDER RUNS [WORDS]
suppressPackageStartupMessages(library(jsonlite))
words <- commandArgs(trailingOnly = TRUE)
folder <- words[1]
runs <- as.integer(words[2])
words <- words[-(1:2)]

numbers <- function(name) {
  file <- file.path(folder, paste0(name, ".f64"))
  readBin(file, "double", file.size(file) / 8, endian = "little")
}

# Runs `work` so many times and prints what it took; `answer` turns its last value into named numbers.
measure <- function(version, work, answer) {
  seconds <- numeric(runs)
  for (run in seq_len(runs)) {
    gc(FALSE)
    began <- proc.time()[["elapsed"]]
    clock <- Sys.time()
    value <- work()
    seconds[run] <- as.numeric(difftime(Sys.time(), clock, units = "secs"))
  }
  peak <- as.numeric(sub("[^0-9]*([0-9]+).*", "\\1", grep("VmHWM", readLines("/proc/self/status"), value = TRUE))) / 1024
  cat(toJSON(list(
    system = unbox("R"), seconds = seconds, answer = lapply(answer(value), unbox),
    peakMegabytes = unbox(round(peak)), version = unbox(version)
  ), digits = NA, auto_unbox = FALSE), "\n", sep = "")
}
r_with <- function(package) paste0("R ", getRversion(), ", ", package, " ", packageVersion(package))
