package vn.lensan.catalog.completeness.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.completeness.Completeness;
import vn.lensan.catalog.completeness.CompletenessService;
import vn.lensan.catalog.completeness.Missing;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** What a product still misses for a channel, the question to ask for each, and its grade. */
@RestController
class CompletenessController {
  private final ProductService products;
  private final ProducerService producers;
  private final CompletenessService completeness;
  private final Channels channels;
  private final ProblemWords words;

  CompletenessController(
      ProductService products,
      ProducerService producers,
      CompletenessService completeness,
      Channels channels,
      ProblemWords words) {
    this.products = products;
    this.producers = producers;
    this.completeness = completeness;
    this.channels = channels;
    this.words = words;
  }

  /**
   * @param needed the channel takes nothing without it; else it only makes the page better
   */
  record Gap(String pointer, String code, String area, boolean needed, String question) {}

  /**
   * @param next the one question to ask first; none when nothing is left to ask
   */
  record Answer(
      String channel,
      int percent,
      boolean listable,
      @Nullable String next,
      List<Gap> missing,
      List<Completeness.Told> languages,
      Completeness.Quality quality) {}

  @GetMapping("/api/v1/products/{id}/completeness")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  Answer completeness(
      @PathVariable String id, @RequestParam String channel, Caller caller, Locale locale) {
    ProductView product = products.find(id, caller.scope());
    String known = channels.gateway(channel).id().value();
    Completeness told =
        completeness.of(product, producers.find(product.householdId()).orElse(null), known);
    return new Answer(
        known,
        told.percent(),
        told.listable(),
        told.next().map(missing -> question(missing, locale)).orElse(null),
        told.missing().stream().map(missing -> gap(missing, locale)).toList(),
        told.told(),
        told.quality());
  }

  private Gap gap(Missing missing, Locale locale) {
    return new Gap(
        missing.pointer(),
        missing.code(),
        missing.area().name(),
        missing.needed(),
        question(missing, locale));
  }

  private String question(Missing missing, Locale locale) {
    String question = words.text("field." + missing.code(), Map.of(), locale);
    return question == null ? missing.code() : question;
  }
}
