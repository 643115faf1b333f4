package vn.lensan.catalog.product.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.catalog.product.Readiness;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.time.Days;

/** What a product still misses for a channel, and the question to ask for each. */
@RestController
class CompletenessController {
  private static final int WHOLE = 100;
  private final ProductService products;
  private final ProducerService producers;
  private final Channels channels;
  private final ProblemWords words;
  private final Clock clock;

  CompletenessController(
      ProductService products,
      ProducerService producers,
      Channels channels,
      ProblemWords words,
      Clock clock) {
    this.products = products;
    this.producers = producers;
    this.channels = channels;
    this.words = words;
    this.clock = clock;
  }

  record Gap(String pointer, String code, String question) {}

  record Completeness(String channel, int percent, boolean listable, List<Gap> missing) {}

  @GetMapping("/api/v1/products/{id}/completeness")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  Completeness completeness(
      @PathVariable String id, @RequestParam String channel, Caller caller, Locale locale) {
    ProductView product = products.find(id, caller.scope());
    String known = channels.gateway(channel).id().value();
    List<Gap> gaps =
        Readiness.missing(
                product,
                producers.find(product.householdId()).orElse(null),
                known,
                Days.today(clock))
            .stream()
            .map(missing -> gap(missing, locale))
            .toList();
    int percent = WHOLE * (Readiness.DEMANDS - gaps.size()) / Readiness.DEMANDS;
    return new Completeness(known, percent, gaps.isEmpty(), gaps);
  }

  private Gap gap(Readiness.Missing missing, Locale locale) {
    String question = words.text("field." + missing.code(), Map.of(), locale);
    return new Gap(missing.pointer(), missing.code(), question == null ? missing.code() : question);
  }
}
