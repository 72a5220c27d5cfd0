"""Reports (báo cáo): content, figures, versions, lineage, supplements."""
