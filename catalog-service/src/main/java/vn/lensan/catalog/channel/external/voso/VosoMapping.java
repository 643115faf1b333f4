package vn.lensan.catalog.channel.external.voso;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.NullValueMappingStrategy;
import vn.lensan.catalog.channel.ChannelMessage;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.ItemPage;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.ItemSnapshot;
import vn.lensan.catalog.channel.ItemState;
import vn.lensan.catalog.channel.PlacedOrder;
import vn.lensan.catalog.channel.Reason;
import vn.lensan.catalog.channel.SellerParticulars;
import vn.lensan.catalog.channel.SellerSeen;
import vn.lensan.catalog.channel.SellerState;
import vn.lensan.catalog.channel.ShopCounted;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.personal.PersonalText;

/** Between Voso's words and ours. */
@Mapper(nullValueIterableMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT)
interface VosoMapping {
  VosoRecords.Particulars toPartner(SellerParticulars particulars);

  VosoRecords.NewItem toPartner(ItemContent content);

  @Mapping(target = "sellerKey", source = "clientSellerKey")
  @Mapping(target = "state", source = "status")
  SellerSeen toSeller(VosoRecords.Seller seller);

  @Mapping(target = "state", source = "status")
  @Mapping(target = "at", source = "updatedAt")
  ItemSeen toItem(VosoRecords.Item item);

  @Mapping(target = "state", source = "status")
  @Mapping(target = "at", source = "updatedAt")
  ItemSeen toItem(VosoRecords.ShopItem item);

  @Mapping(target = "reference", source = "reference", defaultValue = "")
  @Mapping(target = "category", ignore = true) // never compared
  ItemContent toShown(VosoRecords.ShopItem item);

  default ItemSnapshot toSnapshot(VosoRecords.ShopItem item) {
    return new ItemSnapshot(toItem(item), Objects.requireNonNull(item.sellerId()), toShown(item));
  }

  ItemPage toPage(VosoRecords.Shop shop);

  @Mapping(target = "sellerKey", source = "message.clientSellerKey")
  @Mapping(target = "sellerId", source = "message.sellerId")
  @Mapping(target = "reasons", source = "message.reasons")
  SellerSeen toSeller(VosoMessages.SellerMessage message, SellerState state);

  @Mapping(target = "reasons", source = "message.reasons")
  ItemSeen toItem(VosoMessages.ItemMessage message, ItemState state, OffsetDateTime at);

  @Mapping(target = "sellerKey", source = "clientSellerKey")
  ShopCounted toCounted(VosoMessages.ActivityMessage message);

  @Mapping(target = "country", source = "destination.country")
  @Mapping(target = "province", source = "destination.province")
  PlacedOrder toOrder(VosoMessages.OrderMessage message);

  ChannelMessage.OrderMoved toMove(VosoMessages.StatusMessage message);

  default Reason toReason(VosoRecords.Reason reason) {
    return new Reason(
        VosoTerms.CODES.getOrDefault(reason.code(), "channel.refused"),
        reason.code() + ": " + reason.message());
  }

  List<Reason> toReasons(@Nullable List<VosoRecords.Reason> reasons);

  default Money toMoney(VosoRecords.Money money) {
    return new Money(money.amount(), money.currency());
  }

  default @Nullable Instant toInstant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  default @Nullable PersonalText toPersonal(@Nullable String value) {
    return PersonalText.ofNullable(value);
  }
}
