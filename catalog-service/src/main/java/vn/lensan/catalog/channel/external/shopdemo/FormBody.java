package vn.lensan.catalog.channel.external.shopdemo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.SellerParticulars;
import vn.lensan.catalog.channel.external.http.PartnerCall;

/** The fields of a form; an empty one takes a value away. */
record FormBody(Map<String, String> fields) {
  private static final String TYPE = "application/x-www-form-urlencoded";

  static FormBody of(SellerParticulars seller) {
    return new FormBody(new LinkedHashMap<>())
        .with("title", seller.displayName())
        .with("tel", seller.phone())
        .with("addr", seller.address())
        .with("region", seller.province());
  }

  static FormBody of(ItemContent content) {
    return new FormBody(new LinkedHashMap<>())
        .with("title", content.name())
        .with("text", content.description())
        .with("price", Long.toString(content.price().amount()))
        .with("unit", content.unitOfMeasure())
        .with("stock", Long.toString(content.quantity()))
        .with("from", content.placeOfOrigin())
        .with("photos", String.join(",", content.pictureIds()))
        .with("memo", content.reference())
        .shelved(content.category())
        .marked(content.badge());
  }

  private FormBody shelved(@Nullable String category) {
    return category == null ? this : with("shelf", category);
  }

  private FormBody marked(ItemContent.@Nullable Badge badge) {
    if (badge == null) {
      return with("mark", null);
    }
    return with("mark", badge.kind())
        .with("mark_stars", Integer.toString(badge.stars()))
        .with("mark_no", badge.certificateNumber())
        .with("mark_until", badge.validUntil() == null ? null : badge.validUntil().toString());
  }

  FormBody with(String name, @Nullable String value) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(name, value == null ? "" : value);
    return new FormBody(more);
  }

  FormBody without(String name) {
    Map<String, String> fewer = new LinkedHashMap<>(fields);
    fewer.remove(name);
    return new FormBody(fewer);
  }

  PartnerCall in(PartnerCall call) {
    return call.body(TYPE, encoded().getBytes(UTF_8));
  }

  String encoded() {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
