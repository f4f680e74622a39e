"""Reconcile several reports of the same events into one dossier in which every claim is traced to its exact words."""
