/**
 * What every service stands on. Each room is auto-configured by itself; a service imports the
 * defaults.
 */
@NullMarked
package vn.lensan.platform;

import org.jspecify.annotations.NullMarked;
