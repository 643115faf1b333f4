package vn.lensan.catalog.completeness;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.producer.ProducerView;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.time.Days;

/** Tells what a product still misses for a channel, and how good its page would be. */
@Service
@EnableConfigurationProperties(DemandSettings.class)
public class CompletenessService {
  private static final int WHOLE = 100;
  private final DemandSettings settings;
  private final Clock clock;

  CompletenessService(DemandSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param channel as we write it, such as POSTMART
   */
  public Completeness of(ProductView product, @Nullable ProducerView producer, String channel) {
    ChannelDemands demands = settings.of(channel);
    Subject subject = new Subject(product, producer, channel, demands, Days.today(clock));
    List<Missing> missing = new ArrayList<>(missing(subject, demands.minimum(), true));
    boolean listable = missing.isEmpty();
    missing.addAll(missing(subject, demands.wanted(), false));
    int asked = demands.minimum().size() + demands.wanted().size();
    return new Completeness(
        channel,
        percent(asked - missing.size(), asked),
        listable,
        missing,
        demands.languages().stream().map(language -> told(subject, language)).toList(),
        quality(subject, listable));
  }

  /** Only what the channel takes nothing without. */
  public List<Missing> needed(
      ProductView product, @Nullable ProducerView producer, String channel) {
    ChannelDemands demands = settings.of(channel);
    Subject subject = new Subject(product, producer, channel, demands, Days.today(clock));
    return missing(subject, demands.minimum(), true);
  }

  private static List<Missing> missing(Subject subject, List<Check> checks, boolean needed) {
    return checks.stream()
        .filter(check -> !check.isMetBy(subject))
        .map(check -> check.missing(needed))
        .toList();
  }

  private static Completeness.Told told(Subject subject, String language) {
    List<Boolean> texts = Texts.in(language, subject);
    int there = (int) texts.stream().filter(Boolean::booleanValue).count();
    return new Completeness.Told(language, percent(there, texts.size()));
  }

  private static Completeness.Quality quality(Subject subject, boolean listable) {
    List<Check> all =
        Stream.concat(subject.demands().minimum().stream(), subject.demands().wanted().stream())
            .toList();
    List<Check> wanted = subject.demands().wanted();
    Grade grade = Grade.of(percent(met(subject, wanted), wanted.size()), listable);
    List<Completeness.Quality.Reason> areas =
        Arrays.stream(Area.values()).map(area -> reason(subject, area, all)).toList();
    return new Completeness.Quality(grade, areas);
  }

  private static Completeness.Quality.Reason reason(
      Subject subject, Area area, List<Check> checks) {
    List<Check> ofArea = checks.stream().filter(check -> check.area() == area).toList();
    return new Completeness.Quality.Reason(area, met(subject, ofArea), ofArea.size());
  }

  private static int met(Subject subject, List<Check> checks) {
    return (int) checks.stream().filter(check -> check.isMetBy(subject)).count();
  }

  private static int percent(int met, int asked) {
    return asked == 0 ? WHOLE : WHOLE * met / asked;
  }
}
