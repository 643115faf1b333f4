package vn.lensan.catalog.channel.external.postmart;

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

/** Between Postmart's words and ours. */
@Mapper(nullValueIterableMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT)
interface PostmartMapping {
  PostmartRecords.Particulars toPartner(SellerParticulars particulars);

  PostmartRecords.NewItem toPartner(ItemContent content);

  @Mapping(target = "sellerKey", source = "clientSellerKey")
  @Mapping(target = "state", source = "status")
  SellerSeen toSeller(PostmartRecords.Seller seller);

  @Mapping(target = "state", source = "status")
  @Mapping(target = "at", source = "updatedAt")
  ItemSeen toItem(PostmartRecords.Item item);

  @Mapping(target = "state", source = "status")
  @Mapping(target = "at", source = "updatedAt")
  ItemSeen toItem(PostmartRecords.ShopItem item);

  @Mapping(target = "reference", source = "reference", defaultValue = "")
  @Mapping(target = "category", ignore = true) // never compared
  ItemContent toShown(PostmartRecords.ShopItem item);

  default ItemSnapshot toSnapshot(PostmartRecords.ShopItem item) {
    return new ItemSnapshot(toItem(item), Objects.requireNonNull(item.sellerId()), toShown(item));
  }

  ItemPage toPage(PostmartRecords.Shop shop);

  @Mapping(target = "sellerKey", source = "message.clientSellerKey")
  @Mapping(target = "sellerId", source = "message.sellerId")
  @Mapping(target = "reasons", source = "message.reasons")
  SellerSeen toSeller(PostmartMessages.SellerMessage message, SellerState state);

  @Mapping(target = "reasons", source = "message.reasons")
  ItemSeen toItem(PostmartMessages.ItemMessage message, ItemState state, OffsetDateTime at);

  @Mapping(target = "sellerKey", source = "clientSellerKey")
  ShopCounted toCounted(PostmartMessages.ActivityMessage message);

  @Mapping(target = "country", source = "destination.country")
  @Mapping(target = "province", source = "destination.province")
  PlacedOrder toOrder(PostmartMessages.OrderMessage message);

  ChannelMessage.OrderMoved toMove(PostmartMessages.StatusMessage message);

  default Reason toReason(PostmartRecords.Reason reason) {
    return new Reason(
        PostmartTerms.CODES.getOrDefault(reason.code(), "channel.refused"),
        reason.code() + ": " + reason.message());
  }

  List<Reason> toReasons(@Nullable List<PostmartRecords.Reason> reasons);

  default Money toMoney(PostmartRecords.Money money) {
    return new Money(money.amount(), money.currency());
  }

  default @Nullable Instant toInstant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  default @Nullable PersonalText toPersonal(@Nullable String value) {
    return PersonalText.ofNullable(value);
  }
}
