package vn.lensan.catalog.product;

import java.util.Map;

/**
 * Something to look at again; it refuses nothing.
 *
 * @param pointer where it stands
 * @param code its words are {@code field.<code>}
 */
public record ProductWarning(String pointer, String code, Map<String, Object> arguments) {}
