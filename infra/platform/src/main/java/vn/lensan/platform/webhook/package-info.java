/**
 * Signatures of webhooks as Standard Webhooks writes them, for what comes in and for what goes out.
 *
 * @see <a href="https://www.standardwebhooks.com">standardwebhooks.com</a>
 */
@NullMarked
package vn.lensan.platform.webhook;

import org.jspecify.annotations.NullMarked;
