// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_data.h"

#include "base/date.h"
#include "base/random.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <stdexcept>

namespace kam::bench {

namespace {
constexpr std::array<std::string_view, 32> kSyllables{"al",  "ber", "dor", "en",  "fel", "gra", "hei", "in",  "kel", "lan", "mar",
                                                      "nor", "ot",  "pel", "ra",  "sen", "tal", "ul",  "ver", "wil", "zen", "bach",
                                                      "dal", "eck", "fur", "gol", "hof", "ker", "lin", "mün", "rü",  "ste"};
constexpr std::array<std::string_view, 12> kBranches{"Maschinenbau", "Antriebstechnik", "Kunststoffe", "Elektronik", "Fördertechnik", "Metallbau",
                                                     "Automotive",   "Verpackungen",    "Pumpen",      "Werkzeuge",  "Chemie",        "Logistik"};
constexpr std::array<std::string_view, 4> kForms{"GmbH", "AG", "GmbH & Co. KG", "SE"};
constexpr std::array<std::string_view, 16> kFirstNames{"Anna", "Bernd",  "Clara", "Dieter", "Eva",    "Frank", "Gudrun", "Heiko",
                                                       "Ines", "Jürgen", "Karin", "Lukas",  "Martha", "Nils",  "Petra",  "Sven"};
constexpr std::array<std::string_view, 6> kCountries{"DE", "AT", "CH", "FR", "NL", "PL"};
constexpr std::size_t kNoteWords = 20'000;

/// Three or four syllables that belong to the number.
std::string wordOf(std::uint64_t number, std::uint64_t series) {
  base::Random random(series * 1'000'003 + number);
  std::string word;
  const std::uint64_t count = 2 + random.below(3);
  for (std::uint64_t i = 0; i < count; ++i) word += kSyllables[random.below(kSyllables.size())];
  return word;
}

std::string capital(std::string word) {
  if (!word.empty() && word.front() >= 'a' && word.front() <= 'z') word.front() = static_cast<char>(word.front() - 'a' + 'A');
  return word;
}

/// Appends whole numbers and amounts without an allocation per cell.
class Lines {
public:
  explicit Lines(const std::filesystem::path& path) : m_out(path, std::ios::binary) { m_text.reserve(kFull + 1024); }
  Lines& text(std::string_view text) {
    m_text += text;
    return *this;
  }
  Lines& padded(char letter, std::uint64_t number, std::size_t digits) {
    std::array<char, 24> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    const auto length = static_cast<std::size_t>(end - buffer.data());
    m_text += letter;
    m_text.append(digits > length ? digits - length : 0, '0');
    m_text.append(buffer.data(), length);
    return *this;
  }
  Lines& whole(std::int64_t number) {
    std::array<char, 24> buffer{};
    m_text.append(buffer.data(), static_cast<std::size_t>(std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr - buffer.data()));
    return *this;
  }
  Lines& amount(std::int64_t cents) {
    if (cents < 0) m_text += '-';
    const std::int64_t size = cents < 0 ? -cents : cents;
    whole(size / 100).text(".");
    m_text += static_cast<char>('0' + size % 100 / 10);
    m_text += static_cast<char>('0' + size % 10);
    return *this;
  }
  void end() {
    m_text += '\n';
    if (m_text.size() > kFull) flush();
  }
  void close() {
    flush();
    m_out.close();
    if (!m_out) throw std::runtime_error("the data cannot be written");
  }

private:
  static constexpr std::size_t kFull = std::size_t{1} << 20U;
  void flush() {
    m_out.write(m_text.data(), static_cast<std::streamsize>(m_text.size()));
    m_text.clear();
  }
  std::ofstream m_out;
  std::string m_text;
};
}  // namespace

const std::vector<Size>& sizes() {
  static const std::vector<Size> all{{"S", 1'000, 100'000, 200, 10'000, 3'000},
                                     {"M", 10'000, 1'000'000, 500, 100'000, 30'000},
                                     {"L", 100'000, 10'000'000, 2'000, 1'000'000, 300'000}};
  return all;
}

std::optional<Size> sizeNamed(std::string_view name) {
  for (const Size& size : sizes())
    if (size.name == name) return size;
  return std::nullopt;
}

std::string accountNumber(std::size_t account) {
  std::string digits = std::to_string(account + 1);
  return "K" + std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits;
}

std::string accountName(std::size_t account) {
  base::Random random(account + 7);
  return capital(wordOf(account, 1)) + " " + std::string(kBranches[random.below(kBranches.size())]) + " " +
         std::string(kForms[random.below(kForms.size())]);
}

PersonName personName(std::size_t person) {
  base::Random random(person + 11);
  return {std::string(kFirstNames[random.below(kFirstNames.size())]), capital(wordOf(person % 60'000, 2))};
}

std::string noteWord(std::size_t rank) { return wordOf(rank, 3); }

std::string noteSubject(std::size_t note) {
  base::Random random(note + 13);
  return capital(noteWord(random.below(400))) + " " + noteWord(random.below(kNoteWords));
}

std::string noteText(std::size_t note) {
  base::Random random(note + 17);
  std::string text;
  for (int word = 0; word < 12; ++word) {
    const double at = random.unit();
    text += (word == 0 ? "" : " ") + noteWord(static_cast<std::size_t>(at * at * at * static_cast<double>(kNoteWords)));
  }
  return text;
}

void writeAccounts(const std::filesystem::path& path, const Size& size) {
  Lines lines(path);
  lines.text("number,name,country,city,industry,status").end();
  for (std::size_t account = 0; account < size.accounts; ++account) {
    base::Random random(account + 19);
    lines.text(accountNumber(account)).text(",").text(accountName(account)).text(",").text(kCountries[random.below(kCountries.size())]);
    lines.text(",").text(capital(wordOf(random.below(500), 4))).text(",").text(kBranches[random.below(kBranches.size())]).text(",active").end();
  }
  lines.close();
}

void writeSales(const std::filesystem::path& path, const Size& size) {
  constexpr std::int32_t kDays = 1'096;
  constexpr std::uint64_t kAssortment = 15;
  const std::int32_t first = base::dayNumber(*base::parseIsoDate("2023-01-01"));
  std::vector<std::string> days;
  for (std::int32_t day = 0; day < kDays; ++day) days.push_back(base::isoText(base::dateOfDayNumber(first + day)));
  base::Random random(23);
  Lines lines(path);
  lines.text("date,customer_number,product_key,revenue,margin,quantity,document").end();
  std::uint64_t account = 0;
  std::uint64_t document = 0;
  std::uint64_t left = 0;
  for (std::size_t line = 0; line < size.salesLines; ++line) {
    if (left == 0) {
      const double at = random.unit();
      // Few accounts make most of the business.
      account = static_cast<std::uint64_t>(at * at * static_cast<double>(size.accounts));
      left = 1 + random.below(7);
      ++document;
    }
    --left;
    const auto quantity = static_cast<std::int64_t>(1 + random.below(100));
    std::int64_t revenue = quantity * static_cast<std::int64_t>(100 + random.below(20'000));
    if (random.below(50) == 0) revenue = -revenue;  // a credit note
    // A customer buys from an assortment of its own.
    const std::uint64_t product = (account * 7'919 + random.below(kAssortment) * 104'729) % size.products;
    lines.text(days[line * kDays / size.salesLines]).text(",").padded('K', account + 1, 6).text(",").padded('P', product + 1, 4);
    lines.text(",").amount(revenue).text(",").amount(revenue * static_cast<std::int64_t>(10 + random.below(40)) / 100);
    lines.text(",").whole(quantity).text(",").padded('R', document, 7).end();
  }
  lines.close();
}

}  // namespace kam::bench
