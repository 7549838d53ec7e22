// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/call_off_words.h"

#include "words/format.h"

namespace kam::report {

std::string callOffSentence(const scoring::CallOff& called, base::Currency currency, const words::Words& words) {
  const auto percent = [&words](double share) { return words::percent(words.language(), share, 0); };
  const std::string open = words::money(words.language(), {base::Amount{called.open()}, currency}, false);
  if (!called.elapsed) return words::fill(words.say("report", "%1 called off, %2 still open"), {percent(called.share()), open});
  return words::fill(words.say("report", "%1 called off after %2 of the time, %3 still open"),
                     {percent(called.share()), percent(*called.elapsed), open});
}

}  // namespace kam::report
