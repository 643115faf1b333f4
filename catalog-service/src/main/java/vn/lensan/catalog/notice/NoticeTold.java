package vn.lensan.catalog.notice;

import java.time.Instant;
import java.util.List;

/**
 * A notice to be told.
 *
 * @param id says what it is: told again it is the same one
 * @param about what it is about; when that is settled, so are all notices about it
 * @param what which words: {@code notice.<what>}
 * @param words what stands in them; no personal data
 * @param path a signed path to answer by, behind the address under which people reach us
 */
public record NoticeTold(
    String id,
    String about,
    Recipient to,
    String what,
    List<String> words,
    String path,
    Instant deadline) {}
