/**
 * What will be harvested against what has found a buyer, by commodity, place and week, and the
 * warning where far more grows than is placed (decision 0031).
 */
@NullMarked
package vn.lensan.catalog.outlook;

import org.jspecify.annotations.NullMarked;
