package vn.lensan.sandbox.item;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lensan.sandbox.answer.Checks;
import vn.lensan.sandbox.money.Money;

/** What the seller says of an item. */
record ItemContent(
    String sku,
    String name,
    @Nullable String description,
    Money price,
    String unitOfMeasure,
    int quantity,
    String placeOfOrigin,
    List<String> pictureIds,
    @Nullable Badge badge,
    @Nullable String reference) {

  ItemContent withQuantity(int next) {
    return new ItemContent(
        sku,
        name,
        description,
        price,
        unitOfMeasure,
        next,
        placeOfOrigin,
        pictureIds,
        badge,
        reference);
  }

  /** Price, stock and badge change at once; anything else is looked at again. */
  boolean reads(ItemContent other) {
    return name.equals(other.name)
        && Objects.equals(description, other.description)
        && placeOfOrigin.equals(other.placeOfOrigin)
        && unitOfMeasure.equals(other.unitOfMeasure)
        && pictureIds.equals(other.pictureIds);
  }

  /** As it comes in, where anything may be missing. */
  record Draft(
      @Nullable String sku,
      @Nullable String name,
      @Nullable String description,
      @Nullable DraftPrice price,
      @Nullable String unitOfMeasure,
      @Nullable Integer quantity,
      @Nullable String placeOfOrigin,
      @Nullable List<String> pictureIds,
      @Nullable Badge badge,
      @Nullable String reference) {

    private static final long DEAREST = 10_000_000_000L;
    private static final int MOST_PICTURES = 20;

    ItemContent checked(Collection<String> knownPictures) {
      var checks = new Checks();
      checkTexts(checks);
      var amount = DraftPrice.checked(price, checks, DEAREST);
      var stock = quantity == null ? -1 : quantity;
      var pictures = pictureIds == null ? List.<String>of() : pictureIds;
      checks
          .wrongIf(quantity == null, "/quantity", "required")
          .wrongIf(quantity != null && stock < 0, "/quantity", "negative")
          .wrongIf(pictures.size() > MOST_PICTURES, "/pictureIds", "too-large")
          .wrongIf(!knownPictures.containsAll(pictures), "/pictureIds", "picture.unknown")
          .done();
      return new ItemContent(
          String.valueOf(sku),
          String.valueOf(name),
          description,
          Money.vnd(amount),
          String.valueOf(unitOfMeasure),
          stock,
          String.valueOf(placeOfOrigin),
          List.copyOf(pictures),
          badge,
          reference);
    }

    private void checkTexts(Checks checks) {
      checks
          .text("/sku", sku, 100)
          .text("/name", name, 200)
          .optionalText("/description", description, 20_000)
          .text("/unitOfMeasure", unitOfMeasure, 30)
          .text("/placeOfOrigin", placeOfOrigin, 300)
          .optionalText("/reference", reference, 100);
      if (badge != null) {
        badge.check(checks);
      }
    }
  }

  record DraftPrice(@Nullable Long amount, @Nullable String currency) {

    static long checked(@Nullable DraftPrice price, Checks checks, long most) {
      var amount = price == null || price.amount == null ? 0 : price.amount;
      checks
          .wrongIf(price == null || price.amount == null, "/price/amount", "required")
          .wrongIf(
              price != null && price.amount != null && amount <= 0, "/price/amount", "not-positive")
          .wrongIf(amount > most, "/price/amount", "too-large")
          .wrongIf(
              price != null && !Money.VND.equals(price.currency), "/price/currency", "invalid");
      return amount;
    }
  }
}
