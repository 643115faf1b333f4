package vn.lensan.sandbox.review;

/** Why a marketplace turned something down, in its own words. */
public record Reason(String code, String message) {}
