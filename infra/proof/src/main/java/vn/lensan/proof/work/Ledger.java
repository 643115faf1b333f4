package vn.lensan.proof.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was acknowledged, written down outside of the system that acknowledged it. */
public final class Ledger {
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final List<String> contradictions = new CopyOnWriteArrayList<>();

  /** The same question may be answered more than once, and always by the same thing. */
  void acknowledged(String question, String id) {
    String before = acknowledged.putIfAbsent(question, id);
    if (before != null && !before.equals(id)) {
      contradictions.add(question + " was answered by " + before + " and by " + id);
    }
  }

  public int size() {
    return acknowledged.size();
  }

  public Collection<String> contradictions() {
    return new ArrayList<>(contradictions);
  }
}
