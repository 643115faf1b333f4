/** What marketplaces count in shops: counts of a day, nothing of buyers. */
@NullMarked
package vn.lensan.catalog.activity;

import org.jspecify.annotations.NullMarked;
