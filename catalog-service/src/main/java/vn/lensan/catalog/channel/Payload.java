package vn.lensan.catalog.channel;

import java.util.List;

/**
 * What goes to a marketplace for an item.
 *
 * @param calls the calls in their order, exactly as they would be sent; the key that opens the door
 *     is no part of them
 * @param faults what the marketplace's schema finds wrong with the content; with one it is not sent
 */
public record Payload(List<Call> calls, List<String> faults) {

  /**
   * @param operation method and path; what only the marketplace can know stands in braces
   * @param body the bytes, which are text in UTF-8
   */
  public record Call(String operation, String contentType, String body) {}
}
