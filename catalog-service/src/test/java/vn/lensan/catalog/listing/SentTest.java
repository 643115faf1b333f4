package vn.lensan.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lensan.catalog.channel.ContentPart;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.platform.money.Money;

class SentTest {
  private final Sent before = Sent.of(content("Vải thiều", 260_000, 600, List.of("p1"), null));

  private static ItemContent content(
      String name,
      long price,
      long quantity,
      List<String> pictures,
      ItemContent.@Nullable Badge badge) {
    return new ItemContent(
        "LS-1",
        name,
        null,
        new Money(price, "VND"),
        "thùng 5 kg",
        quantity,
        "Xã Thử",
        pictures,
        badge,
        "r");
  }

  @Test
  void sendsEverythingWhenNothingIsKnownOfBefore() {
    assertThat(before.changedSince(null)).containsExactlyInAnyOrder(ContentPart.values());
  }

  @Test
  void sendsNothingWhenNothingChanged() {
    assertThat(
            Sent.of(content("Vải thiều", 260_000, 600, List.of("p1"), null)).changedSince(before))
        .isEmpty();
  }

  @Test
  void sendsOnlyThePartThatChanged() {
    ItemContent.Badge badge =
        new ItemContent.Badge("OCOP", 4, "12/QD", LocalDate.parse("2027-01-01"));
    assertThat(parts("Vải thiều", 260_000, 5, List.of("p1"), null)).containsOnly(ContentPart.STOCK);
    assertThat(parts("Vải thiều", 1, 600, List.of("p1"), null)).containsOnly(ContentPart.PRICE);
    assertThat(parts("Vải", 260_000, 600, List.of("p1"), null)).containsOnly(ContentPart.WORDS);
    assertThat(parts("Vải thiều", 260_000, 600, List.of("p2"), null))
        .containsOnly(ContentPart.PICTURES);
    assertThat(parts("Vải thiều", 260_000, 600, List.of("p1"), badge))
        .containsOnly(ContentPart.BADGE);
  }

  private Set<ContentPart> parts(
      String name,
      long price,
      long quantity,
      List<String> pictures,
      ItemContent.@Nullable Badge badge) {
    return Sent.of(content(name, price, quantity, pictures, badge)).changedSince(before);
  }
}
