package vn.lensan.catalog.order;

import java.time.Instant;

/** What a genuine link says: which order, who was given it, until when it can be used. */
record AnswerLink(String orderId, Rung rung, Instant until) {}
