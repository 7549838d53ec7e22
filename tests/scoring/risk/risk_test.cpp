// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/effort/workload.h"
#include "scoring/potential/association.h"
#include "scoring/potential/peer_benchmark.h"
#include "scoring/potential/share_of_wallet.h"
#include "scoring/relationship/contact_coverage.h"
#include "scoring/risk/account_loss.h"
#include "scoring/risk/contract_ladder.h"
#include "scoring/risk/order_silence.h"
#include "scoring/satisfaction/net_promoter.h"

#include <array>
#include <catch2/catch.hpp>

using namespace kam::scoring;

TEST_CASE("a wallet is never guessed and sales above it flag it as understated") {
  CHECK(shareOfWallet(500, std::nullopt).flag == WalletFlag::walletMissing);
  const auto above = shareOfWallet(500, 400);
  CHECK(*above.share == 1.0);
  CHECK(*above.gap == 0);
  CHECK(above.flag == WalletFlag::walletUnderstated);
  CHECK(*shareOfWallet(-50, 400).share == 0.0);
}

TEST_CASE("peers without buyers, size or number give no benchmark") {
  const std::vector<PeerAccount> quiet(6, PeerAccount{10.0, 0.0});
  CHECK(peerBenchmark({10.0, 0.0}, quiet).status == PeerStatus::noBuyers);
  const std::vector<PeerAccount> unsized(6, PeerAccount{std::nullopt, 100.0});
  CHECK(peerBenchmark({10.0, 0.0}, unsized).status == PeerStatus::tooFewPeers);
  const std::vector<PeerAccount> buyers(6, PeerAccount{10.0, 100.0});
  CHECK(peerBenchmark({std::nullopt, 0.0}, buyers).status == PeerStatus::sizeMissing);
  CHECK(*peerBenchmark({20.0, 500.0}, buyers).gap == 0.0);
}

TEST_CASE("rare products and accounts without purchases get no recommendation") {
  const Baskets baskets{{0, 1}, {0, 1}, {0, 2}, {1}};
  const ItemPairs pairs(baskets, 3);
  CHECK(recommend(pairs, std::array<std::uint32_t, 1>{0}).size() == 1);
  CHECK(recommend(pairs, std::array<std::uint32_t, 1>{0}, {50, 1}).size() == 2);
  CHECK(recommend(pairs, {}).empty());
}

TEST_CASE("losing a loss maker is a gain") {
  const std::array accounts{LossInput{100, 0}, LossInput{-40, 0}, LossInput{std::nullopt, 0}};
  const auto losses = accountLosses(accounts, 50, 0.25);
  REQUIRE(losses.size() == 2);
  CHECK(losses[0].resultBefore == 10);
  CHECK(losses[0].belowBreakEven);
  CHECK(losses[1].resultAfter == 50);
  CHECK(*losses[1].replacementRevenue == Approx(-160));
  CHECK_FALSE(accountLosses(accounts, 50, 0.0)[0].replacementRevenue.has_value());
}

TEST_CASE("a contract ending on a horizon belongs to it") {
  const std::array contracts{ContractEnd{90, 1}, ContractEnd{91, 2}, ContractEnd{-1, 4}, ContractEnd{std::nullopt, 8}, ContractEnd{0, 16}};
  const auto ladder = contractLadder(contracts, std::array<std::int64_t, 1>{90});
  CHECK(ladder.steps[0] == 17);
  CHECK(ladder.later == 2);
  CHECK(ladder.expired == 4);
  CHECK(ladder.noContract == 8);
}

TEST_CASE("silence needs a rhythm: own gaps or the segment's") {
  CHECK_FALSE(overdue(30, {}, std::nullopt).has_value());
  const auto segment = overdue(30, {}, SegmentRhythm{2, 30});
  CHECK(segment->shape == 1.0);
  CHECK(segment->probability == Approx(std::exp(-1.0)));
  const std::array<double, 4> clockwork{30, 30, 30, 30};
  CHECK(overdue(75, clockwork, std::nullopt)->probability < kSilenceAlarm);
  CHECK(overdue(30, clockwork, std::nullopt)->probability > kSilenceWarning);
}

TEST_CASE("coverage counts fresh and strong contacts only") {
  const std::array<std::uint32_t, 1> levels{1};
  const std::array<std::uint32_t, 2> functions{1, 2};
  const CoverageRules rules{levels, functions};
  const std::array contacts{Contact{1, 1, 4.0, 7, 200}, Contact{1, 2, std::nullopt, 7, 10}};
  const auto result = contactCoverage(contacts, rules);
  CHECK(*result.coverage == 0.0);
  CHECK(result.unknownStrengths == 1);
  CHECK(result.singleContact);
  CHECK(result.busFactor == 1);
  const auto nobody = contactCoverage({}, rules);
  CHECK(*nobody.coverage == 0.0);
  CHECK_FALSE(nobody.concentration.has_value());
  CHECK(nobody.busFactor == 0);
}

TEST_CASE("all promoters still leave a doubt in the adjusted interval") {
  const auto result = netPromoter({5, 0, 0});
  CHECK(result->wald.low == result->wald.high);
  CHECK(result->adjusted.low < 20.0);
  CHECK_FALSE(netPromoter({0, 0, 0}).has_value());
  CHECK_FALSE(netPromoter({-1, 2, 2}).has_value());
  CHECK_FALSE(wilsonInterval(1, 0).has_value());
  // Newcombe 1998: 81 of 263.
  CHECK(wilsonInterval(81, 263)->low == Approx(0.2553).margin(5e-5));
  CHECK(wilsonInterval(81, 263)->high == Approx(0.3662).margin(5e-5));
}

TEST_CASE("without people there is work and no utilisation") {
  const auto result = workload(std::array{300.0, 120.0}, 0.0);
  CHECK(result.required == 420.0);
  CHECK_FALSE(result.utilisation.has_value());
  CHECK(result.peopleNeeded == Approx(420.0 / 960.0));
  CHECK_FALSE(costToServe({}).shareOfRevenue.has_value());
}
