package vn.lensan.proof.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import vn.lensan.platform.testing.Api;
import vn.lensan.proof.field.Addresses;

/** What the work stands on: people of one commune, one verified household, one cooperative. */
public final class Village {
  static final String BOUNDARY = "2025-07-01";
  static final String COMMUNE = "07582";
  static final String PROVINCE = "24";

  private final Visitor commune;
  private final Visitor province;
  private final Visitor ministry;
  private final Api sandbox;
  private final String seller;
  private final String cooperative;
  private final String photo;

  private Village(Addresses addresses) {
    this.commune = Visitor.of(addresses.origin(), "demo-commune");
    this.province = Visitor.of(addresses.origin(), "demo-province");
    this.ministry = Visitor.of(addresses.origin(), "demo-ministry");
    this.sandbox = Api.at(addresses.sandbox());
    this.seller = register("HOUSEHOLD", "Ngô Thị Bán Hàng", "0986000001");
    this.cooperative = register("COOPERATIVE", "Hợp tác xã Bền Vững", "0986000002");
    verify(seller);
    consent(seller);
    this.photo = uploadPhoto();
  }

  public static Village settle(Addresses addresses) {
    return new Village(addresses);
  }

  /** How many households it made itself. */
  public int households() {
    return 2;
  }

  Visitor commune() {
    return commune;
  }

  Visitor province() {
    return province;
  }

  public Visitor ministry() {
    return ministry;
  }

  Api sandbox() {
    return sandbox;
  }

  String seller() {
    return seller;
  }

  String cooperative() {
    return cooperative;
  }

  String photo() {
    return photo;
  }

  static Map<String, String> unit() {
    return Map.of("boundary", BOUNDARY, "code", COMMUNE);
  }

  static Map<String, Object> household(String kind, String name, String phone) {
    return Map.of("kind", kind, "head", Map.of("fullName", name, "phone", phone), "unit", unit());
  }

  private String register(String kind, String name, String phone) {
    return made(
        "a " + kind,
        () -> commune.post("/api/v1/households", "village-" + kind, household(kind, name, phone)));
  }

  private void verify(String household) {
    made(
        "a verification",
        () ->
            province.post(
                "/api/v1/households/" + household + "/verification",
                "village-verify",
                Map.of("decision", "APPROVE")));
  }

  private void consent(String household) {
    made(
        "a consent",
        () ->
            commune.post(
                "/api/v1/households/" + household + "/consents",
                "village-consent",
                Map.of(
                    "purpose",
                    "SELLING",
                    "receivers",
                    List.of("POSTMART", "VOSO"),
                    "textVersion",
                    "2026-10",
                    "givenAt",
                    "2026-11-10T08:00:00+07:00")));
  }

  private String uploadPhoto() {
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("/demo/photos/vai-thieu.jpg"))) {
      byte[] photo = in.readAllBytes();
      return made(
          "a photo",
          () -> commune.upload("/api/v1/photos", "village-photo", "vai.jpg", photo, Map.of()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String made(String what, Supplier<Optional<Api.Answer>> ask) {
    Api.Answer made = Eventually.present(what, ask);
    if (made.status() >= 300) {
      throw new IllegalStateException(what + " was refused: " + made.text());
    }
    return made.json().path("id").asString("");
  }
}
