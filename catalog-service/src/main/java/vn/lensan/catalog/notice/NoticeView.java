package vn.lensan.catalog.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice as officers and teams may see it: without the path to answer by. */
public record NoticeView(
    String id,
    String about,
    Recipient to,
    String what,
    List<String> words,
    Instant deadline,
    Instant toldAt,
    @Nullable String way) {}
