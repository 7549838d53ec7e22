// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/duplicate_words.h"

namespace kam::report {

using scoring::DuplicateLikelihood;
using scoring::DuplicateSign;
using words::Words;

namespace {
std::string signName(DuplicateSign sign, const Words& words) {
  switch (sign) {
    case DuplicateSign::sameName: return words.say("quality", "same name");
    case DuplicateSign::similarName: return words.say("quality", "similar name");
    case DuplicateSign::sameDomain: return words.say("quality", "same web domain");
    case DuplicateSign::sameEmail: return words.say("quality", "same e-mail");
    case DuplicateSign::samePhone: return words.say("quality", "same telephone");
    case DuplicateSign::sameAddress: return words.say("quality", "same address");
    case DuplicateSign::sameCity: return words.say("quality", "same city");
    case DuplicateSign::sameNumber: return words.say("quality", "one knows the other's number");
    case DuplicateSign::sameAccount: break;
  }
  return words.say("quality", "at the same account");
}
}  // namespace

std::string duplicateReasons(const scoring::DuplicatePair& pair, const Words& words) {
  std::string text;
  for (const DuplicateSign sign : pair.signs) text += (text.empty() ? "" : ", ") + signName(sign, words);
  return text;
}

std::string likelihoodName(DuplicateLikelihood likelihood, const Words& words) {
  switch (likelihood) {
    case DuplicateLikelihood::nearlyCertain: return words.say("quality", "nearly certain");
    case DuplicateLikelihood::likely: return words.say("quality", "likely");
    case DuplicateLikelihood::possible: break;
  }
  return words.say("quality", "possible");
}

}  // namespace kam::report
