package vn.lensan.onboarding.access.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param client as {@code GET /me} names it
 * @param reason why, for the auditor
 */
record RevocationRequest(
    @NotBlank @Size(max = 200) String client, @NotBlank @Size(max = 500) String reason) {}
