"""What is in deploy/ is well formed, has the least rights, and speaks of settings and metrics that there are."""

from __future__ import annotations

import ipaddress
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from sheaf import __version__
from sheaf.metrics.declared import METRICS
from sheaf.settings import described_settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
KUBERNETES = "1.34"
MANIFESTS = [
    (path.name, document)
    for path in sorted((DEPLOY / "kubernetes").glob("*.yaml"))
    if path.name != "kustomization.yaml"
    for document in yaml.safe_load_all(path.read_text())
]
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
DOCKERFILE = (DEPLOY / "Dockerfile").read_text()
NEVER = ("10.0.0.1", "172.16.0.1", "192.168.1.1", "127.0.0.1", "169.254.169.254", "100.100.100.200", "fd00::1", "::1")
"""Addresses that no worker may download from, metadata services among them."""


def of_kind(kind: str) -> list[dict[str, Any]]:
    return [document for _, document in MANIFESTS if document["kind"] == kind]


def pods() -> Iterator[Mapping[str, Any]]:
    for deployment in of_kind("Deployment"):
        yield deployment["spec"]["template"]["spec"]


@pytest.mark.parametrize(("name", "manifest"), MANIFESTS, ids=[f"{name} {doc['kind']}" for name, doc in MANIFESTS])
def test_a_manifest_is_what_kubernetes_takes_with_no_unknown_word(name: str, manifest: dict[str, Any]) -> None:
    assert name
    kubernetes_validate.validate(manifest, KUBERNETES, strict=True)
    assert manifest["metadata"].get("namespace", "sheaf") == "sheaf"


def test_pods_run_with_the_rights_of_the_restricted_standard_and_a_read_only_root() -> None:
    (namespace,) = of_kind("Namespace")
    assert namespace["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] == "restricted"
    for pod in pods():
        assert pod["securityContext"]["runAsNonRoot"] is True
        assert pod["securityContext"]["runAsUser"] > 0
        assert pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        assert pod["automountServiceAccountToken"] is False
        assert not {"hostNetwork", "hostPID", "hostIPC"} & pod.keys()
        assert all(volume.keys() <= {"name", "emptyDir", "configMap"} for volume in pod["volumes"])
        for container in pod["containers"]:
            rights = container["securityContext"]
            assert rights["allowPrivilegeEscalation"] is False
            assert rights["readOnlyRootFilesystem"] is True
            assert rights["capabilities"] == {"drop": ["ALL"]}
            assert "memory" in container["resources"]["limits"]
            assert container["resources"]["requests"].keys() == {"cpu", "memory"}
            assert {"startupProbe", "readinessProbe", "livenessProbe"} <= container.keys()


def test_pods_have_the_time_to_drain_and_to_finish() -> None:
    settings = of_kind("ConfigMap")[0]["data"]
    needed = float(settings["SHEAF_DRAIN_SECONDS"]) + float(settings["SHEAF_WORKER_GRACE_SECONDS"])
    assert all(pod["terminationGracePeriodSeconds"] >= needed + 10 for pod in pods())


def test_workers_reach_the_internet_and_no_private_or_metadata_address() -> None:
    policies = {policy["metadata"]["name"]: policy["spec"] for policy in of_kind("NetworkPolicy")}
    assert policies["nothing-else"] == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    (rule,) = policies["internet"]["egress"]
    assert rule["ports"] == [{"protocol": "TCP", "port": 443}]

    def may_reach(address: str) -> bool:
        known = ipaddress.ip_address(address)
        return any(
            known in ipaddress.ip_network(peer["ipBlock"]["cidr"])
            and not any(known in ipaddress.ip_network(block) for block in peer["ipBlock"]["except"])
            for peer in rule["to"]
        )

    assert not [address for address in NEVER if may_reach(address)]
    assert all(map(may_reach, ("52.219.64.1", "2600:1f00::1")))


def test_workers_are_scaled_by_a_metric_that_there_is() -> None:
    (scaler,) = of_kind("HorizontalPodAutoscaler")
    (metric,) = scaler["spec"]["metrics"]
    names = {declared.name: declared.labels for declared in METRICS}
    assert "kind" in names[metric["external"]["metric"]["name"]]
    assert metric["external"]["metric"]["selector"] == {"matchLabels": {"kind": "process"}}
    (worker,) = [each for each in of_kind("Deployment") if each["metadata"]["name"] == "worker"]
    assert "replicas" not in worker["spec"]


def test_every_setting_that_is_named_is_one() -> None:
    known = described_settings().keys()
    texts = [DOCKERFILE, (DEPLOY / "compose.yaml").read_text()]
    texts += [path.read_text() for path in (DEPLOY / "kubernetes").glob("*.yaml")]
    named = {name for text in texts for name in re.findall(r"SHEAF_[A-Z_]+", text)}
    assert named
    assert named <= known


def test_every_image_is_of_one_version_and_none_is_the_latest() -> None:
    images = [container["image"] for pod in pods() for container in pod["containers"]]
    images += [service["image"] for service in COMPOSE["services"].values()]
    (python,) = re.findall(r"^ARG PYTHON_IMAGE=(\S+)$", DOCKERFILE, re.MULTILINE)
    for image in (*images, python):
        _, _, tag = image.partition(":")
        assert re.match(r"\d+\.\d+", tag), image
    assert {image for image in images if image.startswith("sheaf")} == {f"sheaf:{__version__}"}


def test_containers_of_sheaf_in_compose_have_no_rights_and_write_nowhere() -> None:
    for name in ("api", "worker"):
        service = COMPOSE["services"][name]
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
        assert "user" not in service
        assert not {"privileged", "network_mode", "volumes"} & service.keys()
    assert all(port.startswith("127.0.0.1:") for port in COMPOSE["services"]["api"]["ports"])
    published = [name for name, service in COMPOSE["services"].items() if "ports" in service]
    assert published == ["api"]


def test_compose_names_only_services_networks_and_volumes_that_there_are() -> None:
    for service in COMPOSE["services"].values():
        assert set(service.get("depends_on", ())) <= COMPOSE["services"].keys()
        assert set(service["networks"]) <= COMPOSE["networks"].keys()
        for volume in service.get("volumes", ()):
            assert volume.partition(":")[0] in COMPOSE["volumes"]


def test_the_image_runs_as_nobody_special_and_has_nothing_to_build_with() -> None:
    stages = re.split(r"^FROM ", DOCKERFILE, flags=re.MULTILINE)[1:]
    assert len(stages) == 2
    final = stages[-1]
    (user,) = re.findall(r"^USER (\d+):(\d+)$", final, re.MULTILINE)
    assert all(int(number) > 0 for number in user)
    assert "HEALTHCHECK" in final
    assert not re.search(r"apt-get|pip install|gcc|build-essential", final)
    assert "pip uninstall" in final
    assert not re.search(r"^(ADD|ENV .*(SECRET|PASSWORD))", DOCKERFILE, re.MULTILINE)
    assert "--require-hashes" in stages[0]
    for source in re.findall(r"^COPY ([a-zA-Z].*) \S+$", DOCKERFILE, re.MULTILINE):
        assert all((ROOT / path).exists() for path in source.split())


def test_the_image_has_the_pinned_versions_of_what_sheaf_needs_and_of_nothing_else() -> None:
    def pins(path: Path) -> set[str]:
        return set(re.split(r"\n(?=\S)", path.read_text().strip()))

    image = pins(DEPLOY / "requirements.txt")
    names = {re.split(r"==", pin)[0] for pin in image}
    assert {pin.split(" ;")[0] for pin in map(_version, image)} <= {
        pin.split(" ;")[0] for pin in map(_version, pins(ROOT / "constraints.txt"))
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert {re.split(r"[\[=<>]", each)[0] for each in project["dependencies"]} <= names
    assert not {"pytest", "mypy", "moto", "ruff", "playwright"} & names


def test_kustomize_puts_the_manifests_together() -> None:
    if shutil.which("kubectl") is None:
        pytest.skip("this machine has no kubectl")
    command = ["kubectl", "kustomize", str(DEPLOY / "kubernetes")]
    made = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    kinds = sorted(document["kind"] for document in yaml.safe_load_all(made))
    assert kinds == sorted(document["kind"] for _, document in MANIFESTS)


def _version(pin: str) -> str:
    return pin.splitlines()[0].rstrip("\\").strip()
