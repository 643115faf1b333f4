package vn.lensan.catalog.product;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import vn.lensan.platform.money.Money;

/** Invented products as the service itself would store them, without their events. */
public final class InventedProducts {
  private final MongoConverter converter;

  public InventedProducts(MongoConverter converter) {
    this.converter = converter;
  }

  public Document stored(String id, String household, List<String> within, long number) {
    ProductContent content =
        new ProductContent(
            "Vải thiều sấy thử số " + number,
            "thùng 5 kg",
            null,
            "Vải thiều",
            "Sấy bằng than củi, đóng thùng; hàng thử không có thật, số " + number + ".",
            List.of(),
            new Origin("Xã Thử, Bắc Ninh", null, null, null),
            new Offer(new Money(100_000 + number % 900 * 100, "VND"), 10 + number % 90, null));
    Product product = Product.create(id, household, within, "LS-" + number, content, Instant.now());
    Document document = new Document();
    converter.write(product, document);
    return document.append("_id", id).append("version", 0L);
  }
}
