# Reads the test reports of all modules. Sourced by ./verify.

# Deletes the reports of earlier runs below a folder, so that only this run counts.
forget_reports() {
  find "$1" -path '*/target/*-reports/TEST-*.xml' -type f -delete
}

# Prints "N passed, N failed" over all reports below a folder; fails when a test failed or none was run. A build that
# ended with another code than 0 without a failed test (formatter, compiler) counts as one failure.
closing_line() {
  # The reports end without a line break; sed adds it.
  find "$1" -path '*/target/*-reports/TEST-*.xml' -type f -print0 | sort -z | xargs -0 -r sed -s -e '$a\' | awk -v code="${2:-0}" '
    function number(name) {
      return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0
    }
    # The opening tag of a suite may be spread over lines; it ends with the first ">".
    /<testsuite[ >]/ { tag = ""; open = 1 }
    open { tag = tag " " $0 }
    open && />/ {
      open = 0
      line = $0; $0 = tag
      tests += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped")
      $0 = line
    }
    END {
      if (code != 0 && failed == 0) { failed = 1; tests++ }
      if (skipped > 0) printf "%d skipped\n", skipped
      printf "%d passed, %d failed\n", tests - failed - skipped, failed
      exit tests == 0 || failed > 0
    }'
}
