/** An OIDC provider for a developer's machine. Production uses a provider of its own. */
@NullMarked
package vn.lensan.local.identity;

import org.jspecify.annotations.NullMarked;
