package vn.lensan.catalog.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.money.Money;

class ItemLimitsTest {
  private static final ItemLimits LIMITS = new ItemLimits(10, 20, 30, 2);

  private static ItemContent content(String name, @Nullable String description, String... photos) {
    return new ItemContent(
        "SKU", name, description, Money.vnd(1), "kg", 1, "Xã Thử", List.of(photos), null, "ref");
  }

  @Test
  void leavesWhatFitsAsItIs() {
    ItemContent content = content("Vải thiều", "Ngọt", "a", "b");
    assertThat(LIMITS.fit(content)).isEqualTo(content);
  }

  @Test
  void cutsAndIsContentWithWhatItHasCut() {
    ItemContent cut = LIMITS.fit(content("Vải thiều rất ngon", "d".repeat(30), "a", "b", "c"));
    assertThat(cut.name()).isEqualTo("Vải thiều");
    assertThat(cut.description()).hasSize(20);
    assertThat(cut.pictureIds()).containsExactly("a", "b");
    assertThat(LIMITS.fit(cut)).isEqualTo(cut);
  }

  @Test
  void neverCutsACharacterInTwo() {
    assertThat(LIMITS.fit(content("123456789🍎🍎", null)).name()).isEqualTo("123456789");
  }

  @Test
  void saysNothingInsteadOfBlanks() {
    assertThat(LIMITS.fit(content(" Vải ", "  ")))
        .extracting(ItemContent::name, ItemContent::description)
        .containsExactly("Vải", null);
  }
}
