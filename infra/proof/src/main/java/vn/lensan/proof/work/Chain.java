package vn.lensan.proof.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.lensan.platform.testing.Api;

/**
 * One piece of work, step by step, as a careful client does it: a step is asked again under the
 * same key until it is answered, and only then the next is asked. A refusal is an answer too; where
 * it may pass (one service has yet to hear of another's work) the step is asked anew under a new
 * key.
 */
public final class Chain {
  private static final int MOST_REFUSALS = 600;

  /** Asks once under the key; what was learnt by the steps before is in {@code known}. */
  @FunctionalInterface
  public interface Question {
    Optional<Api.Answer> ask(String key, Map<String, String> known);
  }

  /**
   * @param keep the name under which the id of the answer is known to the next steps
   */
  public record Step(String name, String keep, Question question) {}

  private final String key;
  private final List<Step> steps;
  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final Ledger ledger;
  private int next;
  private int refusals;
  private String lastRefusal = "";

  Chain(String key, List<Step> steps, Ledger ledger) {
    this.key = key;
    this.steps = steps;
    this.ledger = ledger;
  }

  public boolean done() {
    return next == steps.size();
  }

  public String key() {
    return key;
  }

  /** What was acknowledged under this name. */
  public String known(String name) {
    return known.getOrDefault(name, "");
  }

  String state() {
    return done() ? "done" : key + " waits at " + steps.get(next).name() + " " + lastRefusal;
  }

  /** Asks the next step once; whether it was answered. */
  boolean advance() {
    Step step = steps.get(next);
    Optional<Api.Answer> answer =
        step.question().ask(key + "-" + step.name() + "-" + refusals, known);
    if (answer.isEmpty()) {
      return false;
    }
    return answered(step, answer.get());
  }

  private boolean answered(Step step, Api.Answer answer) {
    if (answer.status() >= 300) {
      lastRefusal = answer.status() + " " + answer.text();
      refusals++;
      if (refusals > MOST_REFUSALS) {
        throw new IllegalStateException(state());
      }
      return false;
    }
    String id = answer.json().path("id").asString("");
    if (id.isEmpty()) {
      id = answer.json().path("channelOrderId").asString("");
    }
    known.put(step.keep(), id);
    ledger.acknowledged(key + "-" + step.name(), id);
    next++;
    refusals = 0;
    return true;
  }
}
