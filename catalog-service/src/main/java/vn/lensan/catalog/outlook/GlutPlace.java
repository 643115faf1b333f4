package vn.lensan.catalog.outlook;

/**
 * Where a glut can be.
 *
 * @param unit {@code boundary:code}
 * @param key of the commodity
 */
record GlutPlace(String unit, String key) {}
