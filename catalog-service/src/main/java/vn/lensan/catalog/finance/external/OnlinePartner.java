package vn.lensan.catalog.finance.external;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.lensan.catalog.channel.ChannelId;
import vn.lensan.catalog.channel.ChannelRefused;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.catalog.channel.external.http.PartnerCall;
import vn.lensan.catalog.channel.external.http.PartnerClient;
import vn.lensan.catalog.channel.external.http.PartnerClients;
import vn.lensan.catalog.channel.external.http.PartnerSettings;
import vn.lensan.catalog.finance.FinanceAway;
import vn.lensan.catalog.finance.FinanceGateway;
import vn.lensan.catalog.finance.FinanceOffer;
import vn.lensan.catalog.finance.FinanceQuestion;
import vn.lensan.catalog.finance.FinanceRefused;

/**
 * A bank or an insurer with a system. The contract is ours, as no public one is known: {@code GET
 * /offers}, {@code PUT /interests/{id}}, {@code DELETE /interests/{id}}; each may be sent again.
 */
final class OnlinePartner implements FinanceGateway {
  /** Under which its guards, its quota and its key are kept. */
  static final ChannelId GUARD = new ChannelId("FINANCE");

  private static final String UNKNOWN = "finance.interest-unknown";
  private final PartnerClient client;
  private final String partner;
  private final String name;

  OnlinePartner(PartnerClients clients, OnlineSettings settings) {
    this.partner = PartnerCode.of(settings.partner());
    this.name = settings.name();
    this.client =
        clients.of(
            GUARD,
            new PartnerSettings(settings.baseUrl(), settings.apiKey(), settings.timeout()),
            Map.of("INTEREST_UNKNOWN", UNKNOWN));
  }

  @Override
  public String partner() {
    return partner;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean takesInterests() {
    return true;
  }

  @Override
  public List<FinanceOffer> offers(FinanceQuestion question) {
    PartnerCall call =
        PartnerCall.repeatable("GET", "/offers")
            .query("commodity", question.commodity())
            .query("province", question.province());
    return asked(() -> client.exchange(call, OnlineRecords.Offers.class, OnlineRecords::offers));
  }

  @Override
  public void passOn(PassedOn interest) {
    PartnerCall call = PartnerCall.repeatable("PUT", "/interests/{}", interest.id());
    done(client.json(call, OnlineRecords.Interest.of(interest)));
  }

  /** That it knows of none is an acknowledgement, too. */
  @Override
  public void takeBack(String interestId) {
    try {
      done(PartnerCall.repeatable("DELETE", "/interests/{}", interestId));
    } catch (FinanceRefused refused) {
      if (!refused.code().equals(UNKNOWN)) {
        throw new FinanceAway(refused.code());
      }
    }
  }

  /** Any answer of success will do. */
  private void done(PartnerCall call) {
    asked(() -> client.exchange(call, bytes -> bytes.length));
  }

  private static <T> T asked(Supplier<T> call) {
    try {
      return call.get();
    } catch (ChannelRefused refused) {
      throw new FinanceRefused(refused.reason().code());
    } catch (ChannelTrouble trouble) {
      throw new FinanceAway(trouble.code());
    }
  }
}
