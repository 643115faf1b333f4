package vn.lensan.catalog.channel.external.postmart;

import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.catalog.channel.ChannelId;
import vn.lensan.catalog.channel.ChannelInbox;
import vn.lensan.catalog.channel.ChannelMessage;
import vn.lensan.catalog.channel.ItemState;
import vn.lensan.catalog.channel.SellerState;
import vn.lensan.catalog.channel.Undecodable;
import vn.lensan.catalog.channel.WebhookKeys;
import vn.lensan.platform.webhook.ReceivedWebhook;
import vn.lensan.platform.webhook.StandardWebhooks;

/** What Postmart tells us: signed as Standard Webhooks says, JSON with a type. */
@Component
@EnableConfigurationProperties(PostmartSettings.class)
final class PostmartInbox implements ChannelInbox {
  private final StandardWebhooks signatures;
  private final PostmartMapping mapping;
  private final JsonMapper reader;

  PostmartInbox(
      PostmartSettings settings,
      WebhookKeys keys,
      PostmartMapping mapping,
      JsonMapper json,
      Clock clock) {
    this.signatures =
        StandardWebhooks.withChanging(
            keys.of(PostmartGateway.ID, settings.webhookSecrets()), clock);
    this.mapping = mapping;
    this.reader =
        json.rebuild()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
  }

  @Override
  public ChannelId id() {
    return PostmartGateway.ID;
  }

  @Override
  public String verified(ReceivedWebhook message) {
    return signatures.verified(message);
  }

  @Override
  public ChannelMessage decode(byte[] body) {
    try {
      return read(reader.readValue(body, PostmartMessages.Envelope.class));
    } catch (JacksonException | IllegalArgumentException | NullPointerException broken) {
      // NullPointerException: a member that the contract demands is missing.
      throw new Undecodable("message.undecodable");
    }
  }

  private ChannelMessage read(PostmartMessages.Envelope message) {
    return switch (message.type()) {
      case "seller.activated" -> seller(message, SellerState.ACTIVE);
      case "seller.rejected" -> seller(message, SellerState.REJECTED);
      case "seller.activity" ->
          new ChannelMessage.ActivityTold(
              mapping.toCounted(data(message, PostmartMessages.ActivityMessage.class)));
      case "item.live" -> item(message, ItemState.LIVE);
      case "item.rejected" -> item(message, ItemState.REJECTED);
      case "item.withdrawn" -> item(message, ItemState.WITHDRAWN);
      case "order.placed" ->
          new ChannelMessage.OrderPlaced(
              mapping.toOrder(data(message, PostmartMessages.OrderMessage.class)));
      case "order.status" -> mapping.toMove(data(message, PostmartMessages.StatusMessage.class));
      default -> new ChannelMessage.Unknown(message.type());
    };
  }

  private ChannelMessage seller(PostmartMessages.Envelope message, SellerState state) {
    return new ChannelMessage.SellerTold(
        mapping.toSeller(data(message, PostmartMessages.SellerMessage.class), state));
  }

  private ChannelMessage item(PostmartMessages.Envelope message, ItemState state) {
    return new ChannelMessage.ItemTold(
        mapping.toItem(
            data(message, PostmartMessages.ItemMessage.class), state, message.timestamp()));
  }

  private <T> T data(PostmartMessages.Envelope message, Class<T> type) {
    JsonNode data = Objects.requireNonNull(message.data());
    return Objects.requireNonNull(reader.treeToValue(data, type));
  }
}
