package vn.lensan.onboarding.intake.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lensan.onboarding.intake.reading.ExampleRow;
import vn.lensan.onboarding.intake.template.TemplateContents.Content;

/** The templates of lists whose rows other services own. */
final class OwnedContents {
  /** Decision 148/QĐ-TTg of 2023 names these six. */
  private static final List<String> OCOP_GROUPS =
      List.of(
          "Thực phẩm",
          "Đồ uống",
          "Dược liệu và sản phẩm từ dược liệu",
          "Thủ công mỹ nghệ",
          "Sinh vật cảnh",
          "Dịch vụ du lịch cộng đồng");

  private OwnedContents() {}

  static Content of(String kind) {
    return switch (kind) {
      case "products" -> PRODUCTS;
      case "orders" -> ORDERS;
      case "moocCompletions" -> COMPLETIONS;
      default -> new Content(Set.of(), Set.of(), Map.of(), List.of());
    };
  }

  private static final Content PRODUCTS =
      new Content(
          Set.of("name", "producer", "unit", "price"),
          Set.of(),
          Map.of(
              "group", OCOP_GROUPS,
              "stars", List.of("3", "4", "5"),
              "channels", List.of("Postmart, Voso", "Postmart", "Voso")),
          List.of(
              Map.of(
                  "name", ExampleRow.WORD + " Vải thiều sấy khô",
                  "producer", "0900000001",
                  "group", "Thực phẩm",
                  "unit", "túi 500 g",
                  "price", "95000",
                  "stock", "100",
                  "channels", "Postmart, Voso")));

  private static final Content ORDERS =
      new Content(
          Set.of("channel", "order", "placedOn", "item", "quantity", "unitPrice", "buyer"),
          Set.of(),
          Map.of("channel", List.of("Postmart", "Voso")),
          List.of(
              Map.of(
                  "channel", "Postmart",
                  "order", ExampleRow.WORD + " PM-0001",
                  "placedOn", "16/05/2026",
                  "item", "PM-SP-1",
                  "quantity", "2",
                  "unitPrice", "95000",
                  "buyer", "KH-01")));

  private static final Content COMPLETIONS =
      new Content(
          Set.of("course", "platform", "completedOn"),
          Set.of(),
          Map.of("platform", List.of("One Touch")),
          List.of(
              Map.of(
                  "phone", "0900000001",
                  "course", ExampleRow.WORD + " Bán hàng trên sàn cơ bản",
                  "platform", "One Touch",
                  "completedOn", "16/05/2026",
                  "number", "OT-0001")));
}
