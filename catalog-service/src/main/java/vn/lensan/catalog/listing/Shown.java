package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ContentPart;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.ItemSnapshot;
import vn.lensan.catalog.channel.ItemState;
import vn.lensan.platform.money.Money;

/**
 * What the marketplace's shop really showed of an item when it was read last.
 *
 * @param parts to be compared
 * @param face what people can read; absent from what was read before it was kept
 * @param readAt its age
 */
record Shown(Sent parts, @Nullable Face face, Instant readAt) {

  record Face(
      String title,
      long price,
      String unitOfMeasure,
      ItemContent.@Nullable Badge badge,
      ItemState state) {

    static Face of(ItemSnapshot item) {
      ItemContent shown = item.shown();
      return new Face(
          Drift.cut(shown.name()),
          shown.price().amount(),
          Drift.cut(shown.unitOfMeasure()),
          shown.badge(),
          item.item().state());
    }
  }

  static Shown of(ItemSnapshot item, Instant readAt) {
    return new Shown(Sent.of(item.shown()), Face.of(item), readAt);
  }

  @Nullable Snapshot snapshot(@Nullable Sent taken) {
    return face == null
        ? null
        : new Snapshot(
            face.title,
            Money.vnd(face.price),
            parts.stock(),
            face.unitOfMeasure,
            parts.pictures().size(),
            face.badge,
            face.state,
            differs(taken),
            readAt);
  }

  private Set<ContentPart> differs(@Nullable Sent taken) {
    if (taken == null) {
      return Set.of();
    }
    Set<ContentPart> all = EnumSet.copyOf(taken.changedSince(parts));
    if (parts.stock() <= taken.stock()) {
      all.remove(ContentPart.STOCK);
    }
    return all;
  }
}
