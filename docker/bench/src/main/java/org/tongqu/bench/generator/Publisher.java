package org.tongqu.bench.generator;

/**
 * A made-up organisation.
 *
 * @param id its number
 * @param name marked as an example
 * @param kind code of {@code organisationKinds}
 * @param region code of {@code regionClusters}
 * @param mode code of {@code transportModes}
 * @param creditCode with right check digits
 */
public record Publisher(String id, String name, String kind, String region, String mode, String creditCode) {}
