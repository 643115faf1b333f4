package vn.lensan.catalog.listing.web;

import jakarta.validation.constraints.NotBlank;

record ListingRequest(@NotBlank String productId, @NotBlank String channel) {}
