package vn.lensan.platform.letter;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.letter.DeadLetter.Mending;
import vn.lensan.platform.letter.DeadLetter.State;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/**
 * What an operator does with dead letters. A letter is claimed, handled by its own consumer in
 * place, and then settled; a crash in between leaves it open, and since a reaction is idempotent
 * and never lets an older event move a newer state back, handling it again has no second effect.
 */
final class DeadLetterService {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetterService.class);
  private static final int AT_ONCE = 1_000;

  private final DeadLetters letters;
  private final LetterRecords records;
  private final Map<String, DeadLetterSource> sources;

  DeadLetterService(
      DeadLetters letters, LetterRecords records, Map<String, DeadLetterSource> sources) {
    this.letters = letters;
    this.records = records;
    this.sources = sources;
  }

  /** How a replay of many went; {@code left} are open still, the failed ones among them. */
  record Replayed(int replayed, int failed, long left) {}

  Page<DeadLetter> page(@Nullable String consumer, @Nullable State state, PageRequest request) {
    return letters.page(consumer, state, request);
  }

  DeadLetter one(String id) {
    return letters.find(id).orElseThrow(() -> unknown(id));
  }

  DeadLetter replay(String id, String by) {
    DeadLetter claimed = letters.claim(id);
    if (claimed == null) {
      throw refusal(id);
    }
    try {
      source(claimed).replay().accept(records.of(claimed));
    } catch (RuntimeException failure) {
      String cause = FailureCause.of(failure);
      LOG.warn("The dead letter {} failed again: {}", id, cause);
      letters.failed(claimed, by, cause);
      throw failure instanceof Problem problem && problem.code().startsWith("dead-letter.")
          ? problem
          : Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "dead-letter.failed-again")
              .with("id", id)
              .with("cause", cause);
    }
    return letters.replayed(claimed, by);
  }

  Replayed replayAll(String consumer, String by) {
    if (!sources.containsKey(consumer)) {
      throw Problem.notFound("dead-letter.consumer").with("consumer", consumer);
    }
    List<String> open = letters.open(consumer, AT_ONCE);
    int replayed = 0;
    for (String id : open) {
      try {
        replay(id, by);
        replayed++;
      } catch (Problem stays) {
        LOG.debug("{} stays: {}", id, stays.code());
      }
    }
    return new Replayed(replayed, open.size() - replayed, letters.countOpen(consumer));
  }

  /**
   * Where the original says which event it is, that stays: with another sequence or subject the
   * mended one could pass for a newer event.
   */
  DeadLetter mend(String id, Mending mending, String by, String reason) {
    DeadLetter letter = one(id);
    if (mending.sequence() != null && letter.hasSequence()) {
      throw Problem.invalid("dead-letter.identity").error("/sequence", "not-understood");
    }
    if (mending.subject() != null && letter.subject() != null) {
      throw Problem.invalid("dead-letter.identity").error("/subject", "not-understood");
    }
    DeadLetter mended = letters.mend(id, mending, by, reason);
    if (mended == null) {
      throw refusal(id);
    }
    return mended;
  }

  DeadLetter discard(String id, String by, String reason) {
    DeadLetter discarded = letters.discard(id, by, reason);
    if (discarded == null) {
      throw refusal(id);
    }
    return discarded;
  }

  private DeadLetterSource source(DeadLetter letter) {
    DeadLetterSource source = sources.get(letter.consumer());
    if (source == null) {
      throw Problem.conflict("dead-letter.consumer").with("consumer", letter.consumer());
    }
    return source;
  }

  private Problem refusal(String id) {
    DeadLetter letter = one(id);
    return letter.state() == State.OPEN
        ? Problem.conflict("dead-letter.in-hand").with("id", id)
        : Problem.conflict("dead-letter.settled").with("id", id).with("state", letter.state());
  }

  private static Problem unknown(String id) {
    return Problem.notFound("dead-letter.not-found").with("id", id);
  }
}
