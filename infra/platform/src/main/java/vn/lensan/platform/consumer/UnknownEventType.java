package vn.lensan.platform.consumer;

/** Nobody here knows this type: kept as a dead letter until somebody does. */
public final class UnknownEventType extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private UnknownEventType(String type) {
    super("Unknown event type " + type);
  }

  public static UnknownEventType of(ReceivedEvent event) {
    return new UnknownEventType(event.type());
  }
}
