package vn.lensan.platform.event;

/**
 * A topic that a service owns. Event topics are neither compacted nor expired, since figures are
 * told from history.
 *
 * @param withState also keep the latest event of each key on the compacted topic {@code name.state}
 */
public record TopicSpec(String name, boolean withState) {
  public static final String STATE_SUFFIX = ".state";

  public static TopicSpec of(String name) {
    return new TopicSpec(name, false);
  }

  public static TopicSpec withState(String name) {
    return new TopicSpec(name, true);
  }
}
