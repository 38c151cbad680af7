// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

/// The kinds of `postgresql.cnpg.io/v1`.
public enum CNPG {}
/// The kinds of `apps/v1`, `batch/v1`, `networking.k8s.io/v1`, `policy/v1`, `v1`.
public enum Kubernetes {}
/// The kinds of `protection.crossplane.io/v1beta1`.
public enum Crossplane {}
/// The kinds of `rds.aws.m.upbound.io/v1beta1`.
public enum RDS {}
/// The kinds of `elasticache.aws.m.upbound.io/v1beta1`.
public enum ElastiCache {}
/// The kinds of `ec2.aws.m.upbound.io/v1beta1`.
public enum EC2 {}
/// The kinds of `sql.gcp.m.upbound.io/v1beta1`.
public enum CloudSQL {}
/// The kinds of `redis.gcp.m.upbound.io/v1beta1`.
public enum CloudRedis {}
/// The kinds of `compute.gcp.m.upbound.io/v1beta1`, `servicenetworking.gcp.m.upbound.io/v1beta1`.
public enum CloudNetwork {}
/// The kinds of `azure.m.upbound.io/v1beta1`.
public enum Azure {}
/// The kinds of `dbforpostgresql.azure.m.upbound.io/v1beta1`.
public enum AzurePostgreSQL {}
/// The kinds of `dbformysql.azure.m.upbound.io/v1beta1`.
public enum AzureMySQL {}
/// The kinds of `cache.azure.m.upbound.io/v1beta1`.
public enum AzureRedis {}
