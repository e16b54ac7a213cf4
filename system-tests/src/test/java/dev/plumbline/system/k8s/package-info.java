/// The Kubernetes manifests, rendered and checked without a cluster: against Kubernetes' own
/// models, and for what no model knows, such as who may call whom and which container sees which
/// secret.
///
/// Unmarked for nullness: the models declare every field optional, and a test that meets a missing
/// one has found what it looks for.
@NullUnmarked
package dev.plumbline.system.k8s;

import org.jspecify.annotations.NullUnmarked;
