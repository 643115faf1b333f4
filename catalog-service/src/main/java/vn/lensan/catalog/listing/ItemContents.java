package vn.lensan.catalog.listing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import vn.lensan.catalog.channel.Capabilities;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.Taxonomy;
import vn.lensan.catalog.product.Commodity;
import vn.lensan.catalog.product.OcopCertificate;
import vn.lensan.catalog.product.PlainText;
import vn.lensan.catalog.product.ProductContent;
import vn.lensan.catalog.product.ProductView;

/** What a channel is to show of a product. */
final class ItemContents {
  private ItemContents() {}

  static ItemContent of(ProductView product, String reference, Capabilities can, LocalDate today) {
    ProductContent content = product.content();
    List<String> photos = content.photoIds();
    return new ItemContent(
        product.sku(),
        PlainText.of(content.name()),
        PlainText.ofNullable(content.description()),
        content.offer().price(),
        content.unitOfMeasure(),
        content.offer().quantity(),
        place(content),
        photos.subList(0, Math.min(photos.size(), can.mostPictures())),
        product.certificates().validOn(today).map(ItemContents::badge).orElse(null),
        reference);
  }

  static Taxonomy.Kind kind(ProductView product) {
    String words = product.content().commodity();
    return Taxonomy.Kind.of(
        product.content().group(), words == null ? null : Commodity.of(words).name());
  }

  private static String place(ProductContent content) {
    String place = content.origin() == null ? null : content.origin().place();
    return place == null ? "" : PlainText.of(place);
  }

  private static ItemContent.Badge badge(OcopCertificate ocop) {
    return new ItemContent.Badge(
        "OCOP", ocop.stars(), PlainText.of(ocop.decisionNumber()), ocop.validUntil());
  }

  /** Tells whether a channel would see a difference. */
  static String digest(ProductView product) {
    try {
      byte[] whole = (product.content() + "|" + product.ocop()).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
