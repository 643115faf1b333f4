package vn.lensan.catalog.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import vn.lensan.catalog.producer.ProducerView;
import vn.lensan.catalog.product.Evidence;
import vn.lensan.catalog.product.Evidence.Scheme;
import vn.lensan.catalog.product.OcopCertificate;
import vn.lensan.catalog.product.OcopEntry;
import vn.lensan.catalog.product.OcopHistory;
import vn.lensan.catalog.product.Offer;
import vn.lensan.catalog.product.Origin;
import vn.lensan.catalog.product.ProductContent;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.money.Money;

/** What the demands that are really read make of a product. */
class CompletenessTest {
  private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
  private static final ProducerView PRODUCER =
      new ProducerView(
          "h1", "VERIFIED", null, List.of(), List.of("POSTMART"), false, false, List.of());
  private final CompletenessService completeness =
      new CompletenessService(demands(), Clock.fixed(NOW, ZoneOffset.UTC));

  private static DemandSettings demands() {
    try {
      StandardEnvironment environment = new StandardEnvironment();
      new YamlPropertySourceLoader()
          .load("demands", new ClassPathResource("catalog/channel-demands.yml"))
          .forEach(environment.getPropertySources()::addFirst);
      return new Binder(ConfigurationPropertySources.get(environment))
          .bind("lensan.catalog", DemandSettings.class)
          .get();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static ProductView product(ProductContent content, OcopHistory history, Instant told) {
    return new ProductView(
        "p1", "h1", List.of(), "LS-1", content, null, null, history, null, told, told, NOW, 0);
  }

  private static ProductContent bare() {
    return new ProductContent(
        "Cam", "kg", null, "Cam", null, List.of(), null, new Offer(Money.vnd(10_000), 0, null));
  }

  private static ProductContent whole() {
    return whole("Cam", new Evidence(List.of(paper(Scheme.VIETGAP, "2026-11-23")), null, null));
  }

  private static Evidence.QualityCertificate paper(Scheme scheme, String until) {
    return new Evidence.QualityCertificate(
        scheme, "VG-1", null, null, LocalDate.parse(until), null);
  }

  private static ProductContent whole(String commodity, @Nullable Evidence evidence) {
    return new ProductContent(
        "Sản vật",
        "kg",
        "Thực phẩm",
        commodity,
        "Cam ngọt, vỏ mỏng. ".repeat(10),
        List.of("1", "2", "3"),
        new Origin("Xã Thử", "Từ đời ông", "Hái tay", null),
        new Offer(Money.vnd(10_000), 5, null),
        null,
        evidence,
        null);
  }

  private List<String> missing(String commodity, Evidence.QualityCertificate... papers) {
    ProductContent content = whole(commodity, new Evidence(List.of(papers), null, null));
    return completeness
        .of(product(content, issued("2025-01-01"), NOW), PRODUCER, "POSTMART")
        .missing()
        .stream()
        .map(Missing::code)
        .toList();
  }

  @Test
  void asksForThePapersThatFitWhatAProductIs() {
    assertThat(missing("Cam")).containsExactly("farming-paper-missing");
    assertThat(missing("Cam", paper(Scheme.FOOD_SAFETY, "2027-01-01")))
        .containsExactly("farming-paper-missing");
    assertThat(missing("Cam", paper(Scheme.ORGANIC, "2026-11-23"))).isEmpty();
    assertThat(missing("Kẹo dừa")).containsExactly("food-safety-missing");
    assertThat(missing("Kẹo dừa", paper(Scheme.FOOD_SAFETY, "2027-01-01"))).isEmpty();
    assertThat(missing("Nón lá")).isEmpty();
    assertThat(missing("Một thứ không ai biết")).isEmpty();
  }

  @Test
  void aPaperThatEndedIsAskedForUntilAnotherFollows() {
    Evidence.QualityCertificate ended = paper(Scheme.VIETGAP, "2026-11-22");
    assertThat(missing("Cam", ended)).containsExactly("farming-paper-missing", "paper-ended");
    assertThat(missing("Cam", ended, paper(Scheme.ORGANIC, "2027-01-01")))
        .containsExactly("paper-ended");
    assertThat(missing("Cam", ended, paper(Scheme.VIETGAP, "2027-01-01"))).isEmpty();
  }

  @Test
  void papersCountAsEvidenceBesideOcop() {
    Completeness told = completeness.of(product(whole(), NONE, NOW), PRODUCER, "POSTMART");
    assertThat(told.missing()).extracting(Missing::code).containsExactly("certificate-missing");
    assertThat(told.quality().areas())
        .contains(new Completeness.Quality.Reason(Area.EVIDENCE, 5, 6));
  }

  private static OcopHistory issued(String day) {
    OcopCertificate certificate =
        OcopCertificate.issued("1/QĐ", 3, null, LocalDate.parse(day), null);
    return new OcopHistory(List.of(new OcopEntry(certificate, null, List.of())));
  }

  private static final OcopHistory NONE = new OcopHistory(List.of());

  @Test
  void namesTheNeededFirstAndAsksForOneThingNext() {
    Completeness told = completeness.of(product(bare(), NONE, NOW), PRODUCER, "POSTMART");
    assertThat(told.listable()).isFalse();
    assertThat(told.needed())
        .extracting(Missing::code)
        .containsExactly("photo-missing", "origin-place-missing");
    assertThat(told.missing())
        .extracting(Missing::needed)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(told.next().orElseThrow().code()).isEqualTo("photo-missing");
    assertThat(told.quality().grade()).isEqualTo(Grade.D);
  }

  @Test
  void whatIsWholeIsAnAWithAHundredPercent() {
    Completeness told =
        completeness.of(product(whole(), issued("2025-01-01"), NOW), PRODUCER, "POSTMART");
    assertThat(told.missing()).isEmpty();
    assertThat(told.percent()).isEqualTo(100);
    assertThat(told.quality().grade()).isEqualTo(Grade.A);
  }

  @Test
  void eachChannelHasItsOwnConsent() {
    Completeness told =
        completeness.of(product(whole(), issued("2025-01-01"), NOW), PRODUCER, "VOSO");
    assertThat(told.needed()).extracting(Missing::code).containsExactly("consent-missing");
  }

  @Test
  void anEndedCertificateIsNeededAndADueOneOnlyWanted() {
    Completeness ended =
        completeness.of(product(whole(), issued("2023-11-22"), NOW), PRODUCER, "POSTMART");
    assertThat(ended.needed()).extracting(Missing::code).containsExactly("certificate-ended");
    Completeness due =
        completeness.of(product(whole(), issued("2023-11-23"), NOW), PRODUCER, "POSTMART");
    assertThat(due.listable()).isTrue();
    assertThat(due.missing()).extracting(Missing::code).containsExactly("certificate-due");
  }

  @Test
  void anOfferThatNobodyLookedAtForLongLowersTheGradeAndSaysWhy() {
    Instant long90 = NOW.minusSeconds(91L * 24 * 3600);
    Completeness told =
        completeness.of(product(whole(), issued("2025-01-01"), long90), PRODUCER, "POSTMART");
    assertThat(told.missing()).extracting(Missing::code).containsExactly("offer-old");
    assertThat(told.quality().areas()).contains(new Completeness.Quality.Reason(Area.OFFER, 3, 4));
  }

  @Test
  void asksForEnglishOnlyWhereAChannelWantsIt() {
    ProducerView agrees =
        new ProducerView(
            "h1", "VERIFIED", null, List.of(), List.of("SHOP_DEMO"), false, false, List.of());
    ProductView product = product(whole(), issued("2025-01-01"), NOW);
    Completeness told = completeness.of(product, agrees, "SHOP_DEMO");
    assertThat(told.listable()).isTrue();
    assertThat(told.missing())
        .extracting(Missing::code)
        .containsExactly("name-en-missing", "description-en-missing");
    assertThat(told.told())
        .containsExactly(new Completeness.Told("vi", 100), new Completeness.Told("en", 0));
  }
}
