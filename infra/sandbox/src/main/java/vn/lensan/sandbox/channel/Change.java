package vn.lensan.sandbox.channel;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a row is after a change; no row means that it is gone. */
record Change(String kind, String key, @Nullable JsonNode row) {}
