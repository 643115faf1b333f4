package vn.lensan.training.unit;

import java.util.List;

/**
 * A unit with all above it.
 *
 * @param within from the nation down to the unit itself, each as {@code boundary:code}
 * @param province the province's name; empty for the nation
 * @param provinceId the province as {@code boundary:code}; empty for the nation
 */
public record UnitPath(List<String> within, String province, String provinceId) {}
