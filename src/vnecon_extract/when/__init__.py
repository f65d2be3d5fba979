"""When: the period of a figure and what it is measured against, chosen among what words, frames and dates offer."""
