/**
 * The contract kit: one suite for every adapter, against a simulator or a partner's own endpoint.
 */
@NullMarked
package vn.lensan.catalog.contract;

import org.jspecify.annotations.NullMarked;
