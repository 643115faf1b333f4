/**
 * A marketplace with another style: form-encoded requests, XML answers, numbers for ids, no
 * webhooks. What it keeps and how it decides is the same as for the others.
 */
@NullMarked
package vn.lensan.sandbox.formxml;

import org.jspecify.annotations.NullMarked;
